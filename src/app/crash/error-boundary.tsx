import { Component, type ComponentType, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /** what stands in the place of what crashed */
  readonly Fallback: ComponentType<{ readonly error: Error }>;
  readonly children: ReactNode;
  /** what is shown: something else is drawn again after a crash */
  readonly of?: string;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
  readonly of: string | undefined;
}

/** Keeps a crash inside its part of the page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null, of: this.props.of };

  static getDerivedStateFromProps({ of }: ErrorBoundaryProps, before: ErrorBoundaryState): ErrorBoundaryState | null {
    return of === before.of ? null : { error: null, of };
  }

  static getDerivedStateFromError(thrown: unknown): Pick<ErrorBoundaryState, "error"> {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { Fallback, children } = this.props;
    return error === null ? children : <Fallback error={error} />;
  }
}
