/** Words of the list of all companies, of a package that has more than stand side by side. */
export const directoryMessages = {
  'directory.heading': 'Companies of this package',
  'directory.open': 'Open',
  'directory.search': 'Name or stock code',
  'directory.exchange': 'Listed on',
  'directory.regime': 'Reports under',
  'directory.any': 'any',
  'directory.found_one': '{{number}} company.',
  'directory.found_other': '{{number}} companies.',
  'directory.none': 'No company fits.',
  'directory.chosen': '{{count}} of at most {{most}} chosen.',
  'directory.list': 'Own list',
  'directory.show_list': 'Show these companies',
  'directory.remove_list': 'Remove this list',
  'directory.list_name': 'Save those chosen as',
  'directory.save_list': 'Save list',
  'directory.not_kept': 'This browser keeps nothing here: the list is gone when the page is left.',
};

export type DirectoryMessages = { readonly [Key in keyof typeof directoryMessages]: string };
