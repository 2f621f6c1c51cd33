// The frame of the stand-in: joins its room by the token, carries out commands on the server, and tells the page what it hears.
const LOOK_MS = 100;

let me = null;
let line = Promise.resolve();
let seen = "";

addEventListener("message", ({ data }) => {
  // In order, as a page would give them to one conference.
  line = line.then(() => (data.opened ? open(data.opened) : command(data)));
});

async function open({ domain, options }) {
  me = await post("/join", { domain, ...options });
  if (!me) return;
  const room = await (await fetch(`/room?name=${encodeURIComponent(me.room)}`)).json();
  parent.postMessage({ joined: me, room }, "*");
  setInterval(look, LOOK_MS);
}

async function command({ command, args }) {
  if (me) await post("/command", { room: me.room, id: me.id, command, args });
}

async function look() {
  const text = await (await fetch(`/room?name=${encodeURIComponent(me.room)}`)).text();
  if (text === seen) return;
  seen = text;
  parent.postMessage({ room: JSON.parse(text) }, "*");
}

async function post(path, body) {
  const answer = await fetch(path, { method: "POST", body: JSON.stringify(body) });
  return answer.ok ? answer.json() : null;
}
