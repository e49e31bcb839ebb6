/** Numbers with a common beginning. */
export interface NumberBlock {
  readonly prefix: string;
  /** How many digits follow. */
  readonly digits: number;
}

/** Area codes of North America in each of which 555-0100 to 555-0199 are set aside for fiction. */
const areaCodes =
  '201 202 203 204 205 206 207 208 209 210 212 213 214 215 216 217 218 219 220 223 224 225 226 228 229 231 234 236 239 240 248 249 250 251 252 253 254 256 260 262 263 267 269 270 272 276 279 281 289 301 302 303 304 305 306 307 308 309 310 312 313 314 315 316 317 318 319 320 321 323 325 326 330 331 332 334 336 337 339 340 341 343 346 347 351 352 360 361 364 365 380 385 386 401 402 403 404 405 406 407 408 409 410 412 413 414 415 416 417 418 419 423 424 425 430 431 432 434 435 437 438 440 442 443 445 450 458 463 469 470 475 478 479 480 484 501 502 503 504 505 506 507 508 509 510 512 513 514 515 516 517 518 519 520 530 531 534 539 540 541 551 559 561 562 563 564 567 570 571 573 574 575 579 580 581 585 586 587 601 602 603 604 605 606 607 608 609 610 612 613 614 615 616 617 618 619 620 623 626 628 629 630 631 636 639 640 641 646 647 650 651 657 660 661 662 667 669 678 680 681 682 701 702 703 704 705 706 707 708 709 712 713 714 715 716 717 718 719 720 724 725 726 727 731 732 734 737 740 743 747 754 757 760 762 763 765 769 770 772 773 774 775 778 779 780 781 782 785 786 801 802 803 804 805 806 807 808 810 812 813 814 815 816 817 818 819 825 828 830 831 832 843 845 847 848 850 854 856 857 858 859 860 862 863 864 865 867 870 872 873 878 901 902 903 904 905 906 907 908 909 910 912 913 914 915 916 917 918 919 920 925 928 929 930 931 934 936 937 938 940 941 947 949 951 952 954 956 959 970 971 972 973 978 979 980 984 985 986 989';

/** Ofcom's numbers for drama, and those of the German, Australian and French authorities. */
const others = {
  3: '441134960 441144960 441164960 441174960 441184960 441214960 441314960 441414960 441514960 441614960 442079460 441914980 442896496 442920180 493023125 496990009 494066969 492214710 498999998',
  4: '6125550 6127010 6135550 6137010 6175550 6177010 6187010 3319900 3326191 3335301 3346571 3353649',
};

/**
 * All telephone numbers, in E.164 form, that are set aside for fiction and yet valid to libphonenumber as each of the
 * six releases has it. They are some 175,000, so that no seed can have more people with a number each.
 */
export const fictionalNumbers: readonly NumberBlock[] = [
  ...areaCodes.split(' ').map((code) => ({ prefix: `+1${code}55501`, digits: 2 })),
  ...Object.entries(others).flatMap(([digits, prefixes]) =>
    prefixes.split(' ').map((prefix) => ({ prefix: `+${prefix}`, digits: Number(digits) })),
  ),
];

/** The numbers of some blocks as one row: how many there are, and the one at a place. */
export function numberRow(blocks: readonly NumberBlock[]): { readonly size: number; at(n: number): string } {
  const ends: number[] = [];
  let size = 0;
  for (const { digits } of blocks) {
    size += 10 ** digits;
    ends.push(size);
  }
  return {
    size,
    at(n) {
      let [low, high] = [0, ends.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (n < ends[middle]!) high = middle;
        else low = middle + 1;
      }
      const { prefix, digits } = blocks[low]!;
      return prefix + String(n - (ends[low]! - 10 ** digits)).padStart(digits, '0');
    },
  };
}
