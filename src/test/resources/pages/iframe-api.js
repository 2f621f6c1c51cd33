/** A server's IFrame API in memory: keeps what it is told, and tells what a test wants. Without `commands` or `events` it cannot list them, as old servers. */
export function iframeApi({ commands, events, answers = {} } = {}) {
  const api = { told: [], listeners: new Map(), options: null, disposed: false };
  class Api {
    constructor(domain, options) {
      Object.assign(api, { domain, options });
      for (const [question, answer] of Object.entries(answers)) this[question] = async (...args) => answer(...args);
      if (commands) this.getSupportedCommands = () => commands;
      if (events) this.getSupportedEvents = () => events;
    }
    addListener(event, listener) {
      api.listeners.set(event, listener);
    }
    executeCommand(...words) {
      api.told.push(words);
    }
    dispose() {
      api.disposed = true;
    }
  }
  api.Api = Api;
  api.says = (event, detail) => api.listeners.get(event)?.(detail);
  return api;
}
