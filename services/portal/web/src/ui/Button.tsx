import type { ReactElement, ReactNode } from 'react';
import { Button as SuomifiButton } from 'suomifi-ui-components';

interface Props {
  readonly children: ReactNode;
  readonly onClick?: () => void;
  readonly type?: 'button' | 'submit';
  /** `quiet` for what is possible, `bare` for what is small, `grave` for what others will miss. */
  readonly look?: 'main' | 'quiet' | 'bare' | 'grave';
  readonly disabled?: boolean | undefined;
  readonly full?: boolean;
  readonly icon?: ReactElement;
  readonly label?: string;
  readonly expanded?: boolean;
}

const VARIANTS = { main: 'default', grave: 'default', quiet: 'secondary', bare: 'secondaryNoBorder' } as const;

/**
 * The one button of Pirtti: Suomi.fi's, big enough for a thumb. Disabled it does nothing, but keeps the focus: who pressed it goes on from there.
 * Enter in a field reaches the form all the same, so the form too looks whether it is busy.
 */
export function Button({ children, onClick, type = 'button', look = 'main', disabled, full, icon, label, expanded }: Props) {
  return (
    <SuomifiButton
      type={type} variant={VARIANTS[look]} className={look === 'grave' ? 'press press--grave' : 'press'} onClick={onClick} aria-disabled={disabled === true} fullWidth={full === true}
      {...(icon && { icon })} {...(label && { 'aria-label': label })} {...(expanded !== undefined && { 'aria-expanded': expanded })}
    >
      {children}
    </SuomifiButton>
  );
}
