import { Component, type ReactNode } from "react";
import { Notice } from "./Notice";
import { words } from "../words";

interface Props {
  readonly children: ReactNode;
}

/** Catches faults of the pane itself. React offers this to classes only. Nothing is logged: a fault may quote a cell. */
export class FaultNet extends Component<Props, { readonly fallen: boolean }> {
  override state = { fallen: false };

  static getDerivedStateFromError(): { readonly fallen: boolean } {
    return { fallen: true };
  }

  override render(): ReactNode {
    if (!this.state.fallen) return this.props.children;
    return <Notice title={words.broken} whatToDo={words.brokenPane} />;
  }
}
