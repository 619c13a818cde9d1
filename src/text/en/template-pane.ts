/** The municipality's own letter template, in the pane. */
export const templatePane = {
  own: 'Use your own template …',
  ownOf: (title: string): string => `Use your own template: ${title}`,
  get: 'Get the template',
  getOf: (title: string): string => `Get the template: ${title}`,
  got: (name: string): string =>
    `${name} is made. Change the text in Word, and choose the file here.`,
  builtIn: 'Template: the one supplied',
  chosen: (name: string): string => `Template: ${name}`,
  drop: 'Use the one supplied',
  hint: 'Get the template, change the text in Word and use it as your own. It is remembered until the register is closed.',
  refused: (name: string): string => `${name} cannot be used`,
  kept: 'The template from before is still used.',
  together: 'All in one document',
} as const;
