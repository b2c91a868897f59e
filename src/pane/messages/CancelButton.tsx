import { Button } from "@fluentui/react-components";
import { useEffectEvent, useLayoutEffect, useRef } from "react";
import { words } from "../words";

/** Gives the work in hand up. It goes once that is too late, and hands a keyboard that was on it to what stays. */
export function CancelButton(props: { readonly cancel: () => void; readonly handOn: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  const handOn = useEffectEvent(props.handOn);
  useLayoutEffect(() => {
    const element = place.current;
    return () => {
      if (element?.contains(document.activeElement) === true) handOn();
    };
  }, []);
  return (
    <div ref={place}>
      <Button onClick={props.cancel}>{words.cancel}</Button>
    </div>
  );
}
