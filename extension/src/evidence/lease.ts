/** Holds a thing for some minutes after it was last used, and then forgets it. */

export interface Lease<T> {
  readonly value: T | null;
  hold(value: T): void;
  /** It was used: the minutes begin anew. */
  renew(): void;
  end(): void;
}

/** `onEnd` is called once for every time that something was held and is no more. */
export function createLease<T>(milliseconds: number, onEnd: () => void): Lease<T> {
  let value: T | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function renew(): void {
    clearTimeout(timer);
    if (value !== null) timer = setTimeout(end, milliseconds);
  }

  function end(): void {
    clearTimeout(timer);
    if (value === null) return;
    value = null;
    onEnd();
  }

  return {
    get value() {
      return value;
    },
    hold(given) {
      value = given;
      renew();
    },
    renew,
    end,
  };
}
