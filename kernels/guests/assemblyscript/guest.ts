// Shared by the AssemblyScript guests: WASI by hand, arguments, seeded inputs, checksum, one line of output.
// Works with raw addresses only, so that it needs no runtime.

// @ts-ignore: decorator
@external("wasi_snapshot_preview1", "args_sizes_get")
declare function args_sizes_get(count: usize, size: usize): i32;
// @ts-ignore: decorator
@external("wasi_snapshot_preview1", "args_get")
declare function args_get(argv: usize, buf: usize): i32;
// @ts-ignore: decorator
@external("wasi_snapshot_preview1", "fd_write")
declare function fd_write(fd: i32, iovs: usize, n: i32, written: usize): i32;
// @ts-ignore: decorator
@external("wasi_snapshot_preview1", "proc_exit")
declare function proc_exit(code: i32): void;

const scratch: usize = memory.data(2048, 16);

/** The i-th argument as a number. */
export function arg(i: i32, otherwise: i32): i32 {
  args_sizes_get(scratch, scratch + 4);
  const count = load<i32>(scratch);
  if (i >= count || count > 16 || load<i32>(scratch + 4) > 1024) return otherwise;
  args_get(scratch + 16, scratch + 256);
  let p = load<usize>(scratch + 16 + 4 * i), value = 0;
  while (load<u8>(p) != 0) {
    value = value * 10 + <i32>load<u8>(p) - 48;
    p++;
  }
  return value;
}

/** Memory at the end of what there is. */
export function allocate(bytes: usize): usize {
  const pages = memory.grow(<i32>((bytes + 65535) >> 16) + 1);
  if (pages < 0) proc_exit(2);
  return <usize>pages << 16;
}

let state: u32 = 0x6c078965;
/** xorshift32 */
export function random(): u32 {
  state ^= state << 13;
  state ^= state >> 17;
  state ^= state << 5;
  return state;
}
export function randomF64(): f64 {
  return <f64>random() * (1.0 / 4294967296.0) - 0.5;
}
export function fillF32(p: usize, n: i32): void {
  for (let i = 0; i < n; i++) store<f32>(p + (<usize>i << 2), <f32>(<i32>(random() >> 8)) * <f32>(1.0 / 16777216.0) - 0.5);
}
export function fillF64(p: usize, n: i32): void {
  for (let i = 0; i < n; i++) store<f64>(p + (<usize>i << 3), randomF64());
}
export function fillI32(p: usize, n: i32): void {
  for (let i = 0; i < n; i++) store<u32>(p + (<usize>i << 2), random());
}

/** Prints FNV-1a of the bytes. */
export function report(p: usize, bytes: usize): void {
  let h: u64 = 0xcbf29ce484222325;
  for (let i: usize = 0; i < bytes; i++) h = (h ^ <u64>load<u8>(p + i)) * 0x100000001b3;
  const line = scratch + 1024;
  store<u32>(line, 0x3d766e66); // fnv=
  for (let k = 0; k < 16; k++) {
    const digit = <i32>(h >> (60 - 4 * k)) & 15;
    store<u8>(line + 4 + k, digit < 10 ? 48 + digit : 87 + digit);
  }
  store<u8>(line + 20, 10);
  store<usize>(scratch, line);
  store<usize>(scratch + 4, 21);
  fd_write(1, scratch, 1, scratch + 8);
}
