/** Words before a name that are no part of it: "President Ruiz" and "Ruiz" are one name. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'the a an mr mrs ms miss dr prof professor sir dame lord lady president vice deputy prime minister premier king ' +
    'queen prince princess general senator governor mayor judge justice chief captain colonel sheikh'
  ).split(' '),
);
