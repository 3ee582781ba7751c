import { createLink } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, forwardRef } from 'react';

const Anchor = forwardRef<HTMLAnchorElement, AnchorHTMLAttributes<HTMLAnchorElement>>((props, ref) => <a ref={ref} {...props} />);
Anchor.displayName = 'Anchor';

/** A link inside Pirtti: checked against the pages that exist. Give it `className="button"` to make it look like one. */
export const AppLink = createLink(Anchor);
