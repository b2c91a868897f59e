import path from "node:path";
import { buildPages, type BuildOptions } from "./buildPages";
import { localhostCertificate } from "./certificate";
import { galleryResults } from "./galleryResults";
import { listenOnLocalhost } from "./listenOnLocalhost";
import { serveFiles, type Shelf } from "./serveFiles";

export interface WorkbenchOptions extends Partial<BuildOptions> {
  /** 0, as by default, takes any free port. */
  readonly port?: number;
  /** Whether the computer may be asked to trust a certificate for localhost. */
  readonly mayInstallCertificate?: boolean;
}

export interface RunningWorkbench {
  /** For example "https://localhost:3000/". */
  readonly address: string;
  /** Whether browsers on this computer open the address without a warning. */
  readonly trusted: boolean;
  close(): Promise<void>;
}

/**
 * Builds and serves the workbench over https, for this computer only: its page at `/`, the add-in's pages as they
 * ship, Office.js at `/office-js/`, the sample workbooks at `/samples/`, every state of the pane at `/gallery.html`.
 * Rejects with PortTaken, or with the compiler's complaints unless it goes on watching.
 */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<RunningWorkbench> {
  const { port = 0, officeJs = "local", watch = false, onBuilt = () => undefined } = options;
  const certificate = await localhostCertificate(options.mayInstallCertificate ?? false);
  const gallery = galleryResults();
  const shelves: Shelf[] = [
    { prefix: "/gallery/", made: (name) => gallery.result(name) },
    { prefix: "/office-js/", folder: path.resolve("node_modules/@microsoft/office-js/dist") },
    { prefix: "/samples/", folder: path.resolve("samples") },
  ];
  const { cert, key } = certificate;
  const server = await listenOnLocalhost({ cert, key }, port, serveFiles(shelves));
  try {
    const building = await buildPages({
      officeJs,
      watch,
      onBuilt: (problems) => {
        gallery.forget();
        onBuilt(problems);
      },
    });
    if (!watch && building.problems.length > 0) throw new Error(building.problems.join("\n\n"));
    shelves.push({ prefix: "/", folder: building.folder });
    const close = async () => {
      building.stop();
      gallery.stop();
      await server.close();
    };
    return { address: `https://localhost:${server.port}/`, trusted: certificate.trusted, close };
  } catch (error) {
    await server.close();
    throw error;
  }
}
