import { Component, type PropsWithChildren, type ReactNode } from 'react';
import { ErrorState } from './ErrorState';
import { isMissingFile, MissingFile } from './MissingFile';

interface ErrorBoundaryState {
  error: unknown;
  failed: boolean;
}

/** Keeps a fault in one part of the page from taking the whole page down. */
export class ErrorBoundary extends Component<PropsWithChildren, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: undefined, failed: false };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error, failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    if (isMissingFile(this.state.error)) return <MissingFile />;
    const retry = () => this.setState({ error: undefined, failed: false });
    return <ErrorState error={this.state.error} onRetry={retry} />;
  }
}
