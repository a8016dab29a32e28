const nameWidth = 12;
const quietMilliseconds = 15_000;

/**
 * Announces a step of a command: on a terminal one line that is kept up to date, elsewhere a line at its end and
 * one every fifteen seconds while it lasts.
 * @param {string} name
 */
export function beginStep(name) {
  const began = Date.now();
  const isTerminal = Boolean(process.stdout.isTTY);
  let state = "";
  let lastShown = began;
  const line = (text) => `  ${name.padEnd(nameWidth)} ${text}`;
  const show = () => {
    if (isTerminal) process.stdout.write(`\r\x1b[2K${fit(line(`${state} ${elapsed(began)}`))}`);
    else if (Date.now() - lastShown >= quietMilliseconds) {
      lastShown = Date.now();
      console.log(line(`… ${state} ${elapsed(began)}`));
    }
  };
  const timer = setInterval(show, isTerminal ? 200 : 1000);
  timer.unref();
  const end = (text) => {
    clearInterval(timer);
    if (isTerminal) process.stdout.write("\r\x1b[2K");
    console.log(line(`${text} (${elapsed(began)})`));
  };
  return {
    update(text) {
      state = text;
    },
    done: end,
    fail: (text) => end(`failed: ${text}`),
  };
}

/** @example elapsed(Date.now() - 83_000) // "1 min 23 s" */
export function elapsed(began) {
  const seconds = (Date.now() - began) / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

function fit(text) {
  const width = process.stdout.columns || 100;
  return text.length < width ? text : `${text.slice(0, width - 2)}…`;
}
