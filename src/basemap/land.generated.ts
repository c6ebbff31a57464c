/** Written by scripts/basemap/build.ts: do not edit. */

/** Which cells hold land: six cells a character (character code less 48, lowest bit first; `p` stands for a backslash), row by row from the south. */
export const landBits = {
  coarse: 'ooOkoooo',
  medium: 'oooooonooooo0d3joO0`=02H1`0X3d0`1>P_Ub3nPOO`Wn`oLlGojo4lconk4oion56O`oo5Poloo7PoQoo?oocoooooooooooo^oo0nOn?0',
  fine: 'oooooooooooooooooooooooohoooooooooo?0loo1noooooO00Pl108oooo7000P?0000000000H01000000000lA010400:000L000B600h100l0H0000`h000h18008Pha000n30h10`oC1:4n70l=0`o9cO0h?1l_0`oMg70lO@lo1Pop_70lO0lo0Zo_B60no8lk4lo_j0Poo0nW4noiH0Pn7an?4n7I800o3hoOLooO00To1noOLoc8d0no0oooloQ8H0n?0loonoc130o70looooG00PoW0dooooO00Po?PaooooO00Poo1`ooooo00`oo3`ooooo3Ohoo1hooooOnnooo9`nooooOoooo>noooooooooon?loooooikoOoGhaoooo0Pooo7lakOh300hoo?hok300000000000000',
} as const;
