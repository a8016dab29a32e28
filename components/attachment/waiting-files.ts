/** A file this device keeps until the server has acknowledged it, and for which address it waits. */
export interface WaitingFile {
  readonly id: string;
  /** Where it belongs: the address it is sent to, or a place in a form that is not saved yet. */
  readonly place: string;
  readonly file: File;
}

const STORE = "files";
let opened: Promise<IDBDatabase> | undefined;

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function openStore(): Promise<IDBDatabase> {
  opened ??= (async () => {
    const request = indexedDB.open("outweigh-files", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE, { keyPath: "id" }).createIndex("place", "place");
    };
    return settled(request);
  })();
  return opened;
}

/** Works on the store, or answers `otherwise` where the browser keeps nothing, as in a private window. */
async function inStore<T>(
  mode: IDBTransactionMode,
  otherwise: T,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  try {
    return await work((await openStore()).transaction(STORE, mode).objectStore(STORE));
  } catch {
    return otherwise;
  }
}

/** Keeps a file on this device, so that neither a closed laptop nor a lost connection loses it. */
export function keepWaiting(waiting: WaitingFile): Promise<void> {
  return inStore("readwrite", undefined, async (store) => void (await settled(store.put(waiting))));
}

export function dropWaiting(id: string): Promise<void> {
  return inStore("readwrite", undefined, async (store) => void (await settled(store.delete(id))));
}

/** What this device keeps for a place, in the order of ids. */
export function listWaiting(place: string): Promise<WaitingFile[]> {
  return inStore("readonly", [], (store) =>
    settled(store.index("place").getAll(place) as IDBRequest<WaitingFile[]>),
  );
}
