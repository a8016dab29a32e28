/** Where a device keeps things by name. Calls take effect in the order they are made. */
export interface Shelf {
  /** Everything whose name starts so. */
  readonly read: (prefix: string) => Promise<[name: string, value: unknown][]>;
  readonly put: (name: string, value: unknown) => Promise<void>;
  /** Takes one thing away, unless `mayGo` says no to what is there. */
  readonly take: (name: string, mayGo: (value: unknown) => boolean) => Promise<void>;
}

const DATABASE = "outweigh";
const STORE = "answers";

function resultOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  const database = await resultOf(request);
  // A later version in another window must not wait for this one.
  database.onversionchange = () => database.close();
  return database;
}

/** The device's own shelf, in IndexedDB. Every call fails in a browser that keeps nothing. */
export function deviceShelf(): Shelf {
  let opening: Promise<IDBDatabase> | undefined;

  async function begin(mode: IDBTransactionMode): Promise<IDBTransaction> {
    opening ??= openDatabase();
    try {
      return (await opening).transaction(STORE, mode);
    } catch (error) {
      // Closed by the browser, or never opened: the next call tries anew.
      opening = undefined;
      throw error;
    }
  }

  return {
    async read(prefix) {
      const store = (await begin("readonly")).objectStore(STORE);
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const [names, values] = await Promise.all([
        resultOf(store.getAllKeys(range)),
        resultOf<unknown[]>(store.getAll(range)),
      ]);
      return names.map((name, index) => [String(name), values[index]]);
    },
    async put(name, value) {
      const transaction = await begin("readwrite");
      transaction.objectStore(STORE).put(value, name);
      await endOf(transaction);
    },
    async take(name, mayGo) {
      const transaction = await begin("readwrite");
      const store = transaction.objectStore(STORE);
      const request = store.get(name);
      request.onsuccess = () => {
        if (request.result !== undefined && mayGo(request.result)) store.delete(name);
      };
      await endOf(transaction);
    },
  };
}
