/** An array that is written anew each time, long enough for what is asked; what stood in it is still there. */
export function createScratch(): (length: number) => Float32Array {
  let array = new Float32Array(1024);
  return (length) => {
    if (array.length < length) array = new Float32Array(2 * length);
    return array;
  };
}
