/** A part of a long view, closed until it is wanted; how it stands is said beside its title. Stays as it was over a closed panel. */
import type { ComponentChildren } from 'preact';
import { useDraft } from './drafts';

interface Props {
  /** Names it among what is kept. */
  id: string;
  title: string;
  /** How it stands, in a few words. */
  state?: string;
  /** Open at first, until the user closes it. */
  begins?: 'open';
  children: ComponentChildren;
}

export function Fold({ id, title, state, begins, children }: Props) {
  const { value, type } = useDraft(`fold:${id}`, begins ?? '');
  const open = value === 'open';
  return (
    <details
      class="part"
      open={open}
      onToggle={(event) => type(event.currentTarget.open ? 'open' : begins ? 'closed' : '')}
    >
      <summary>
        <h2>{title}</h2>
        {state && <span class="count">{state}</span>}
      </summary>
      {open && <div class="part-inside">{children}</div>}
    </details>
  );
}
