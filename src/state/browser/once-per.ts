/** The function with its results remembered for as long as the objects they were reckoned from are in use. */
export const oncePer = <Key extends WeakKey, Value>(reckon: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const entry = known.get(key) ?? { value: reckon(key) };
    known.set(key, entry);
    return entry.value;
  };
};
