/** Keys of presses. The same press keeps its key until it is settled, however often it is tried; after that, pressing again is a new press. */
export function createPressKeys(makeKey: () => string) {
  const unsettled = new Map<string, string>()
  return {
    keyFor(press: object): string {
      const content = JSON.stringify(press)
      const key = unsettled.get(content) ?? makeKey()
      unsettled.set(content, key)
      return key
    },
    settle(press: object): void {
      unsettled.delete(JSON.stringify(press))
    },
  }
}
