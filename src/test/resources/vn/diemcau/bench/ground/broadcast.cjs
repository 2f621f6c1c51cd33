// What Node.js does with its usual WebSocket library, ws: the same bytes to everybody, and to every frame of the protocol an answer of the
// same length, as RawUndertow does. Arguments: the port, the length of an event's frame, the length of the state.
'use strict';
const { WebSocketServer, WebSocket } = require('ws');

const [port, eventBytes, snapshotBytes] = process.argv.slice(2).map(Number);
const server = new WebSocketServer({ port, host: '127.0.0.1', path: '/ws/live', backlog: 4096 });
const everybody = new Set();
const snapshot = 's'.repeat(snapshotBytes);
let seq = 0;

function event(number) {
  const start = `{"t":"events","from":${number - 1},"to":${number},"events":[{"at":1795656063120,"text":"`;
  return Buffer.from(start + 'e'.repeat(Math.max(0, eventBytes - start.length - 4)) + '"}]}');
}

function tell(id, by) {
  seq += 1;
  const frame = event(seq);
  for (const client of everybody) {
    if (client.readyState === WebSocket.OPEN) {
      client.send(frame, { binary: false });
    }
  }
  by.send(`{"t":"ok","id":"${id}","seq":${seq}}`);
}

function welcome(client) {
  everybody.add(client);
  client.send(`{"t":"welcome","v":2,"mode":"snapshot","seq":${seq}}`);
  client.send(`{"t":"snapshot","seq":${seq},"state":"${snapshot}"}`);
}

function hear(client, frame) {
  if (frame.t === 'do') {
    tell(frame.id, client);
  } else if (frame.t === 'ping') {
    client.send('{"t":"pong","at":1795656063120,"now":1795656063188}');
  } else if (frame.t === 'hello') {
    welcome(client);
  }
}

server.on('connection', (client) => {
  client.on('message', (data) => hear(client, JSON.parse(data)));
  client.on('close', () => everybody.delete(client));
  client.on('error', () => client.terminate());
});
server.on('listening', () => console.log('ready'));
// The input ends with the process that started this one.
process.stdin.on('end', () => process.exit(0)).resume();
