import { checkOrigin } from "../manifestFor.cjs";
import { builtFiles } from "./builtFiles";
import { checkSite } from "./checkSite";

/** Lines to print, and the status to end with: 0 all is well, 1 something is to be put right, 2 no such address. */
export interface HostingReport {
  readonly lines: readonly string[];
  readonly status: 0 | 1 | 2;
}

/** Checks the files below `origin` (without a "/" at its end) against what was built in `folder`, if anything was. */
export async function reportOnSite(origin: string, folder: string): Promise<HostingReport> {
  const built = builtFiles(folder, origin);
  const files = await checkSite(origin, built);
  const wrong = files.filter(({ faults }) => faults.length > 0);
  const compared =
    built.size > 0
      ? "compared with dist/."
      : "dist/ on this computer was not built for this address, so not compared.";
  const lines = files.flatMap(({ file, faults }) =>
    faults.length === 0 ? [`well     ${file}`] : faults.map((fault) => `to mend  ${file}: ${fault}`),
  );
  const verdict =
    wrong.length === 0
      ? `All ${files.length} files come as they should; ${compared}`
      : `${wrong.length} of ${files.length} files are not as they should be. How to host: docs/administrators.md`;
  return { lines: [...lines, "", verdict], status: wrong.length === 0 ? 0 : 1 };
}

/** As reportOnSite, for the words of the command line: one address. */
export async function hostingReport(words: readonly string[], folder: string): Promise<HostingReport> {
  const [address, ...more] = words;
  if (address === undefined || address.trim() === "" || more.length > 0)
    return {
      lines: ["Say one address: npm run check-hosting -- https://apps.example.gov.uk/action-plan"],
      status: 2,
    };
  const checked = checkOrigin(address);
  if (!checked.ok) return { lines: [checked.why.replace("ADDIN_ORIGIN", "The address")], status: 2 };
  return reportOnSite(checked.origin, folder);
}
