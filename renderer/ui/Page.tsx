import type { ReactNode } from 'react';
import { Link } from 'wouter';
import classes from './ui.module.css';

interface PageProps {
  readonly title: ReactNode;
  readonly back?: { readonly href: string; readonly label: string };
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A screen of the window: its title, what can be done on it, its content. */
export function Page({ title, back, actions, children }: PageProps) {
  return (
    <div className={classes.page}>
      <header className={classes.pageHead}>
        <div className={classes.pageTitle}>
          {back && (
            <Link href={back.href} className={classes.back}>
              <span aria-hidden>←</span> {back.label}
            </Link>
          )}
          <h1>{title}</h1>
        </div>
        {actions && <div className={classes.pageActions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
