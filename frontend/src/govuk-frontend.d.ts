/** The one part of govuk-frontend's script that the page uses; the package ships no types of its own. */
declare module 'govuk-frontend' {
  export class ServiceNavigation {
    constructor(root: Element);
    readonly $root: Element;
  }
}
