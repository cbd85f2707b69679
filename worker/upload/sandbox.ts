/**
 * Decoders are C, compiled to WebAssembly, and what they read was sent by anybody. Each picture gets a decoder as it was
 * on the first day: what a crafted file could spoil is its own memory, and nothing of one picture is there for the next.
 */
const KEPT_BYTES = 24 * 1024 * 1024;

interface Sandbox {
  exports: { memory: WebAssembly.Memory };
  /** The memory as it was on the first day. */
  beginning: Uint8Array;
}

const idle = new Map<WebAssembly.Module, Sandbox>();

/** The memory of an instance never shrinks, and the collector takes its time: a small one is wiped and used again. */
export function* inSandbox<Library extends Sandbox['exports']>(
  module: WebAssembly.Module,
  use: (library: Library) => Generator<Uint8Array>,
): Generator<Uint8Array> {
  const sandbox = idle.get(module) ?? open(module);
  idle.delete(module);
  yield* use(sandbox.exports as Library);
  // One that threw does not come here: it has lost its stack.
  const memory = new Uint8Array(sandbox.exports.memory.buffer);
  if (memory.length > KEPT_BYTES) return;
  memory.fill(0);
  memory.set(sandbox.beginning);
  idle.set(module, sandbox);
}

function open(module: WebAssembly.Module): Sandbox {
  const imports = { env, wasi_snapshot_preview1: noSystem };
  const exports = new WebAssembly.Instance(module, imports).exports as unknown as Sandbox['exports'];
  return { exports, beginning: new Uint8Array(exports.memory.buffer.slice(0)) };
}

/** A decoder gives up by a long jump; here that is an exception. */
const env = {
  setjmp: () => 0,
  longjmp: () => {
    throw new Error('The decoder gave up.');
  },
};

/** It may ask for its environment and print; there is none, and nothing is printed. */
const noSystem = Object.fromEntries(
  ['environ_sizes_get', 'environ_get', 'fd_close', 'fd_seek', 'fd_write', 'proc_exit'].map((name) => [
    name,
    () => 0,
  ]),
);
