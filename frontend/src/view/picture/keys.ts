/** One tab stop among many: keeps which of the items is reached by Tab, and moves there on request. */
export class RovingStop {
  private current: Element | undefined;

  constructor(private readonly items: () => Element[]) {}

  start(preferred?: Element): void {
    const items = this.items();
    const first = preferred && items.includes(preferred) ? preferred : items[0];
    items.forEach((item) => item.setAttribute('tabindex', item === first ? '0' : '-1'));
    this.current = first;
  }

  mark(item: Element): void {
    this.current?.setAttribute('tabindex', '-1');
    item.setAttribute('tabindex', '0');
    this.current = item;
  }

  moveTo(item: Element | undefined): void {
    if (item) {
      this.mark(item);
      (item as HTMLElement | SVGElement).focus();
    }
  }
}
