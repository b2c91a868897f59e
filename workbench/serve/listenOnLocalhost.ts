import type { RequestListener } from "node:http";
import { createServer, type Server, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";

/** Something else on this computer listens on the port already. */
export class PortTaken extends Error {
  constructor(readonly port: number) {
    super(`Port ${port} is used by another program.`);
  }
}

/**
 * Serves https on this computer only, on both addresses that "localhost" may mean. Port 0 takes any free one.
 * Rejects with PortTaken.
 */
export async function listenOnLocalhost(
  certificate: ServerOptions,
  port: number,
  handler: RequestListener,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const first = await listen(createServer(certificate, handler), "127.0.0.1", port);
  const chosen = (first.address() as AddressInfo).port;
  const servers = [first];
  try {
    servers.push(await listen(createServer(certificate, handler), "::1", chosen));
  } catch (error) {
    // A computer without IPv6 has no such address; another program on it would catch half of our visitors.
    if (error instanceof PortTaken && port !== 0) {
      await close(first);
      throw error;
    }
  }
  return {
    port: chosen,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new PortTaken(port) : error),
    );
    server.listen(port, host, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
