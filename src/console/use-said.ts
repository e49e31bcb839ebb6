import { useCallback, useEffect, useState } from 'preact/hooks';

/** How long it is shown, in milliseconds. */
const shown = 4000;

/** What was done last, for a while. @returns it, and how to say it */
export function useSaid(): readonly [string, (text: string) => void] {
  const [said, setSaid] = useState({ text: '' });
  useEffect(() => {
    if (said.text === '') return;
    const timer = setTimeout(() => setSaid({ text: '' }), shown);
    return () => clearTimeout(timer);
  }, [said]);
  return [said.text, useCallback((text: string) => setSaid({ text }), [])];
}
