/**
 * The list as rules know it, which tells `seen` the index of the furthest item that was looked at;
 * infinity for the end of the list or for all of it. Rules index and slice such lists freely, and
 * only a proxy sees that.
 */
export function watchedList<Item>(
  list: readonly Item[],
  seen: (index: number) => void,
): readonly Item[] {
  const slice = (from = 0, to = Number.POSITIVE_INFINITY): Item[] => {
    const isPlain = from >= 0 && to >= 0 && to <= list.length;
    if (!isPlain) seen(Number.POSITIVE_INFINITY);
    else if (to > from) seen(to - 1);
    return list.slice(from, to);
  };
  return new Proxy(list, {
    get(_list, key) {
      if (key === 'slice') return slice;
      const index = typeof key === 'string' ? Number(key) : Number.NaN;
      if (index < 0) return undefined;
      seen(index < list.length ? index : Number.POSITIVE_INFINITY);
      const value: unknown = Number.isNaN(index) ? Reflect.get(list, key) : list[index];
      return typeof value === 'function' ? value.bind(list) : value;
    },
    has(_list, key) {
      seen(Number.POSITIVE_INFINITY);
      return Reflect.has(list, key);
    },
    ownKeys() {
      seen(Number.POSITIVE_INFINITY);
      return Reflect.ownKeys(list);
    },
  });
}
