import { ORPCError } from '@orpc/client';
import { Component, type ReactNode } from 'react';
import { ErrorState } from '../ui/ErrorState.tsx';

interface State {
  readonly error: Error | null;
}

/** Keeps a room that fails while it is drawn from taking the window with it. Give it the address as key: leaving mends it. */
export class ErrorFence extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    // A fault of our own: worded like one inside the desk, not like a desk that does not answer.
    const fault = new ORPCError('INTERNAL_SERVER_ERROR', { message: error.message });
    return <ErrorState error={fault} retry={() => this.setState({ error: null })} />;
  }
}
