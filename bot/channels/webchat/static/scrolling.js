// Keeps the newest message in sight, unless the borrower reads further up.

const NEAR = 120; // pixels
const MARGIN = 12;

export class Scrolling {
  constructor(scroller, jump) {
    Object.assign(this, { scroller, jump });
    this.following = true;
    scroller.addEventListener("scroll", () => this.look(), { passive: true });
    jump.addEventListener("click", () => this.toEnd());
    new ResizeObserver(() => this.following && this.toEnd()).observe(scroller);
    visualViewport?.addEventListener("resize", () => this.fit());
  }

  get distance() {
    return this.scroller.scrollHeight - this.scroller.clientHeight - this.scroller.scrollTop;
  }

  look() {
    this.following = this.distance < NEAR;
    this.jump.hidden = this.following;
  }

  toEnd() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.look();
  }

  /** Shows what has come, but no further than that `first` stays in sight: a long answer is read from its beginning. */
  follow(first) {
    if (!this.following) {
      this.look();
      return;
    }
    this.scroller.scrollTop = Math.min(first ? first.offsetTop - MARGIN : Infinity, this.scroller.scrollHeight);
    this.look();
  }

  /** Fits the page into what a phone's keyboard leaves of it. */
  fit() {
    if (visualViewport.scale !== 1) return; // the borrower has enlarged the page
    document.documentElement.style.setProperty("--seen", `${visualViewport.height}px`);
  }
}
