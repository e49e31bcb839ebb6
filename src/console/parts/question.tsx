import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What is asked before something is lost. */
export interface QuestionProps {
  readonly title: string;
  readonly children?: ComponentChildren;
  /** What the button says that does it. */
  readonly action: string;
  onAnswer(isYes: boolean): void;
}

/** A question that has to be answered first. Escape is no; the focus returns to where it was. */
export function Question({ title, children, action, onAnswer }: QuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => before instanceof HTMLElement && before.focus();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="question" onCancel={() => onAnswer(false)}>
      <h2 id="question">{title}</h2>
      {children}
      <p class="actions">
        <button type="button" onClick={() => onAnswer(false)}>
          Cancel
        </button>
        <button type="button" class="danger" onClick={() => onAnswer(true)}>
          {action}
        </button>
      </p>
    </dialog>
  );
}
