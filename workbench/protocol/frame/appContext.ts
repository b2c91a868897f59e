import type { RequirementSets } from "../requirementSets";

/** What Excel on the web tells a pane at start-up; the names with an underscore are Office's own. */
export interface AppContext {
  readonly _id: string;
  readonly _docUrl: string;
  readonly _appUILocale: string;
  readonly _dataLocale: string;
  /** JSON text, and in it every version a text: a number 1.10 would become 1.1. */
  readonly _requirementMatrix: string;
  readonly [name: string]: unknown;
}

/** @param locale the language of Excel's own words, for example "en-GB" */
export function appContext(fileName: string, locale: string, sets: RequirementSets): AppContext {
  return {
    _id: "workbench-pane",
    _docUrl: `https://workbench.example/${encodeURIComponent(fileName)}`,
    _appUILocale: locale,
    _dataLocale: locale,
    _requirementMatrix: JSON.stringify(sets),
    // 16 is Excel, client mode 1 may write, reason 1 is "the add-in was opened by hand".
    ...{
      _appName: 16,
      _appVersion: "16.00",
      _appMinorVersion: 1,
      _clientMode: 1,
      _reason: 1,
      _osfControlType: 1,
    },
    ...{ _eToken: "", _correlationId: "", _appInstanceId: "workbench", _hostFullVersion: "16.0.0.0" },
    ...{ _hostCustomMessage: "", _clientWindowHeight: 0, _clientWindowWidth: 0, _addinName: "Workbench" },
    ...{ _appDomains: [], _initialDisplayMode: 0 },
  };
}

export interface FrameName {
  readonly conversation: string;
  readonly control: string;
  readonly locale: string;
  /** The page that plays Excel; answers from any other origin are not heard. */
  readonly hostOrigin: string;
}

/** The iframe name from which office.js learns where it is; the address of the pane stays untouched. */
export function frameName({ conversation, control, locale, hostOrigin }: FrameName): string {
  return JSON.stringify({
    baseFrameName: conversation,
    // Type, platform, version, locale, correlation id, dialog flag, logging flag, feature flags.
    hostInfo: ["Excel", "Web", "16.01", locale, "", "", "disableLogging", "0"].join("|"),
    xdmInfo: [conversation, control, hostOrigin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}
