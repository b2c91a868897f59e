import { severalActions } from "../../../src/plan/rows/severalActions";

test.each([
  ["1. Write to schools\n2. Meet the heads", true],
  ["1) Write to schools 2) Meet the heads 3) Report", true],
  ["1. Write to schools. 2. Meet the heads.", true],
  ["a) Write to schools b) Meet the heads", true],
  ["(i) Write to schools (ii) Meet the heads", true],
  ["• Write to schools • Meet the heads", true],
  ["- Write to schools\n- Meet the heads", true],
  ["\u2022Write to schools\r\n\u2022Meet the heads", true],
  ["Action 1 · Action 2", true],
  ["Action 1: write to schools. Action 2: meet the heads", true],
  ["3.1 Write to schools", false],
  ["1. Write to schools", false],
  ["Write to schools\nand meet the heads", false],
  ["Meet the heads - with schools - in May", false],
  ["Agree the budget for 2021. 22 schools to reply", false],
  ["Form a) is replaced", false],
  ["Draft, e.g. a paper, i.e. a short one", false],
  ["Complete action 12 of the plan", false],
  ["", false],
])("%j: %j", (text, several) => {
  expect(severalActions(text)).toBe(several);
});

test.each<[string, boolean]>([
  ["1. Ask 2. Tell", true],
  ["10. Agree it. 11. Share it.", true],
  ["1. Agree it. 3. Share it.", false],
  ["2. Agree it. 1. Share it.", false],
  ["i) agree it ii) share it", true],
  ["a) agree it b) share it", true],
  ["c) agree it e) share it", false],
  ["Action 1: agree · Action 2: share", true],
  ["Ask them · Action 4 tell · Action 7 stop", true],
  ["Meet · Action 4 tell", false],
  ["Action 4 tell, Action 7 stop", false],
  ["Draft it\n- ask", false],
  ["Draft it\r\n- ask\r\n- tell", true],
  ["Draft the policy in May 2021.", false],
  ["Agree 1.5 days", false],
  ["• Ask them • Tell", true],
  ["- Ask them - Tell", false],
])("%j holds several actions: %s", (text, holds) => {
  expect(severalActions(text)).toBe(holds);
});
