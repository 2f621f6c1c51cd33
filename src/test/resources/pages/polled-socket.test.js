import { PolledSocket } from "/app/live/polled-socket.js";
import { same, settled } from "./expect.js";

/** A server whose answers the test gives one by one. */
class Server {
  asked = [];

  ask = (method, path, body, { signal }) =>
    new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
      this.asked.push({ method, path, body, resolve, reject });
    });

  async answers(value) {
    this.asked.shift().resolve(value);
    await settled();
  }
}

async function open() {
  const server = new Server();
  const socket = new PolledSocket(server.ask);
  const heard = [];
  socket.onopen = () => heard.push("open");
  socket.onmessage = (m) => heard.push(m.data);
  socket.onclose = (c) => heard.push(c.code);
  await server.answers({ line: "l 1" });
  return { server, socket, heard };
}

export default {
  "it opens a line and asks for its frames": async () => {
    const { server, socket, heard } = await open();
    same(heard, ["open"]);
    same(socket.readyState, 1);
    same([server.asked[0].method, server.asked[0].path], ["GET", "/api/live/lines/l%201?after=0"]);
  },

  "the next question says what has arrived": async () => {
    const { server, heard } = await open();
    await server.answers({ last: 2, frames: [{ t: "welcome" }, { t: "pong" }], end: null });
    same(heard.slice(1), ['{"t":"welcome"}', '{"t":"pong"}']);
    same(server.asked[0].path, "/api/live/lines/l%201?after=2");
  },

  "frames that are sent while others are on their way go together, numbered": async () => {
    const { server, socket } = await open();
    ["1", "2", "3"].forEach((n) => socket.send(`{"n":${n}}`));
    same(server.asked[1].body, { first: 1, frames: [{ n: 1 }] });
    server.asked[1].resolve(undefined);
    await settled();
    same(server.asked[2].body, { first: 2, frames: [{ n: 2 }, { n: 3 }] });
  },

  "a compressed frame comes as bytes": async () => {
    const { server, heard } = await open();
    await server.answers({ last: 1, frames: [{ t: "binary", data: "AQID" }], end: null });
    same([...new Uint8Array(heard[1])], [1, 2, 3]);
  },

  "the server's end is the socket's end": async () => {
    const { server, socket, heard } = await open();
    await server.answers({ last: 1, frames: [{ t: "error" }], end: 1012 });
    same(heard.slice(1), ['{"t":"error"}', 1012]);
    same(socket.readyState, 3);
    same(server.asked.length, 0);
  },

  "a line that the server does not know any more is a broken one": async () => {
    const { server, heard } = await open();
    server.asked[0].reject({ status: 404 });
    await settled();
    same(heard.slice(1), [1006]);
  },

  "an ended login is told as such": async () => {
    const { server, heard } = await open();
    server.asked[0].reject({ status: 401 });
    await settled();
    same(heard.slice(1), [4401]);
  },

  "who closes hears nothing more": async () => {
    const { server, socket, heard } = await open();
    socket.close();
    await server.answers({ last: 1, frames: [{ t: "pong" }], end: null });
    same(heard, ["open"]);
  },
};
