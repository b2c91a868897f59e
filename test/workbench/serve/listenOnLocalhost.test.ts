import { request } from "node:https";
import { localhostCertificate } from "../../../workbench/serve/certificate";
import { listenOnLocalhost, PortTaken } from "../../../workbench/serve/listenOnLocalhost";

const body = (port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, agent: false, rejectUnauthorized: false }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () => resolve(text));
    })
      .on("error", reject)
      .end();
  });

test("serves https on a free port, says when a port is taken, and frees it again", async () => {
  const { cert, key } = await localhostCertificate(false);
  const first = await listenOnLocalhost({ cert, key }, 0, (_request, response) => response.end("here"));
  await expect(body(first.port)).resolves.toBe("here");
  await expect(listenOnLocalhost({ cert, key }, first.port, () => undefined)).rejects.toThrow(PortTaken);

  await first.close();
  const second = await listenOnLocalhost({ cert, key }, first.port, (_request, response) =>
    response.end("again"),
  );
  await expect(body(second.port)).resolves.toBe("again");
  await second.close();
});
