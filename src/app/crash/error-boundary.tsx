import { Component, type ComponentType, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /** what stands in the place of what crashed */
  readonly Fallback: ComponentType<{ readonly error: Error }>;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** Keeps a crash inside its part of the page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(thrown: unknown): ErrorBoundaryState {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { Fallback, children } = this.props;
    return error === null ? children : <Fallback error={error} />;
  }
}
