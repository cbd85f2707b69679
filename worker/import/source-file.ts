/** What is imported: on a disk, in a bucket or just come in. It is read from its first byte more than once. */
export interface SourceFile {
  /** As messages call it. */
  path: string;
  bytes(): AsyncIterable<Uint8Array>;
}

export function fileOfBytes(path: string, bytes: Uint8Array): SourceFile {
  return {
    path,
    async *bytes() {
      yield bytes;
    },
  };
}
