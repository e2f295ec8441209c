import type { WxtStorageItem } from 'wxt/utils/storage';

export type StoredItem<Value> = WxtStorageItem<Value, Record<string, unknown>>;

/** A stored value at hand without waiting, kept current with every page of the browser. */
export interface Live<Value> {
  readonly value: Value;
  /** Current at once for this page; the others hear of it through storage. */
  set(value: Value): void;
}

/** Reads an item and follows it until `signal` aborts; `onChange` runs after each change. */
export async function keepLive<Value>(
  item: StoredItem<Value>,
  onChange: () => void,
  signal: AbortSignal,
): Promise<Live<Value>> {
  let current: Value = await item.getValue();
  const take = (value: Value) => {
    current = value;
    onChange();
  };
  const stop = item.watch(take);
  signal.addEventListener('abort', stop);
  return {
    get value() {
      return current;
    },
    set(value) {
      take(value);
      void item.setValue(value);
    },
  };
}
