/** Where a report is looked for when the page that was read gave no address of it. */
export const LIBRARY = 'https://homicide-review.homeoffice.gov.uk/';
