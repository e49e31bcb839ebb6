import { useEffect, useState } from 'preact/hooks';

/** What was asked for, as far as it has come. What was there before stays until there is something newer. */
export interface Loaded<T> {
  readonly data: T | undefined;
  readonly error: Error | undefined;
  /** Asks again. */
  readonly reload: () => void;
}

/** Loads something, again whenever one of `reasons` changes. */
export function useLoaded<T>(load: () => Promise<T>, reasons: readonly unknown[]): Loaded<T> {
  const [state, setState] = useState<{ data?: T; error?: Error }>({});
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isWanted = true;
    load().then(
      (data) => isWanted && setState({ data }),
      (error: Error) => isWanted && setState(({ data }) => ({ ...(data === undefined ? {} : { data }), error })),
    );
    return () => {
      isWanted = false;
    };
  }, [...reasons, turn]);
  return { data: state.data, error: state.error, reload: () => setTurn((before) => before + 1) };
}
