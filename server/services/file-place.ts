import "server-only";

/** Where the bytes of one content lie: each tenant keeps its own copy, each content once. */
export interface FileKey {
  readonly organizationId: string;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A place for files by their content. */
export interface FileStore {
  /** Moves or copies a received file to its place, whole or not at all. What is there already, of this size, stays. */
  place(key: FileKey, path: string, size: number): Promise<void>;
  /** @throws Error when it is not there. */
  read(key: FileKey): Promise<ReadableStream<Uint8Array>>;
  /** Where it lies on this machine's disk; left out where files are kept elsewhere. */
  readonly pathOf?: (key: FileKey) => string;
  /** Does nothing when it is not there. */
  remove(key: FileKey): Promise<void>;
  /** Everything that is kept for a tenant. */
  list(organizationId: string): AsyncIterable<FileKey>;
}
