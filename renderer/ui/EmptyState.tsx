import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import classes from './ui.module.css';

interface EmptyStateProps {
  readonly title: string;
  /** What to do to fill it. */
  readonly text: string;
  readonly action?: { readonly label: string; readonly href: string };
  readonly children?: ReactNode;
}

/** What stands where there is nothing yet: what belongs here and how it comes. */
export function EmptyState({ title, text, action, children }: EmptyStateProps) {
  return (
    <section className={classes.empty}>
      <h2>{title}</h2>
      <Text c="dimmed">{text}</Text>
      {action && (
        <Button component={Link} href={action.href} variant="light">
          {action.label}
        </Button>
      )}
      {children}
    </section>
  );
}
