/** One message of Office's cross-window protocol, which travels as JSON text. */
export interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  /** 0 calls, 1 registers for an event, 2 stops that. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const ActionKind = { invoke: 0, register: 1, unregister: 2 } as const;
const request = 0;
const response = 1;

/** The request in a posted message, or null where it is none of this conversation. */
export function readEnvelope(posted: unknown, conversation: string): Envelope | null {
  if (typeof posted !== "string") return null;
  try {
    const envelope = JSON.parse(posted) as Partial<Envelope> | null;
    const ours = envelope?._conversationId === conversation && envelope._messageType === request;
    return ours ? (envelope as Envelope) : null;
  } catch {
    return null;
  }
}

/** The answer to a request; with isEvent, news to a registration. */
export function answerText(
  asked: Envelope,
  data: unknown,
  origin: string,
  isEvent = false,
  errorCode = 0,
): string {
  return JSON.stringify({
    _messageType: response,
    _actionName: asked._actionName,
    _conversationId: asked._conversationId,
    _correlationId: asked._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: isEvent ? 1 : 0,
    _serializerVersion: 1,
  });
}

/** A call from the host to the pane, on the conversation kept for that. */
export function notifyText(
  conversation: string,
  serial: number,
  origin: string,
  action: readonly number[],
): string {
  return JSON.stringify({
    _messageType: request,
    _actionType: ActionKind.invoke,
    _actionName: "Office_notifyAgave",
    _conversationId: `${conversation}_ntf`,
    _correlationId: serial,
    _origin: origin,
    _data: action,
    _serializerVersion: 1,
  });
}
