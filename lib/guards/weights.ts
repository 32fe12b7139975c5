/** Written by `npm run learn:guards`; not to be edited. How to read it: `weigh.ts`. */
export const STEP = 0.3;

export const WEIGHTS = {
  heated: {
    bias: -0.12,
    signs:
      'VjbsPbzTcTqBETCMmb//RkBUtbE5B//AaBRcDPaCaECnbC//CdBIiJAKbd8cj9bC/B//r+b2JB1IbhmbIRBEhbT9b3tCeiccVb27bV0BKlCJ5BdBCrqCFdbS2BQvCHdbU8bBgbeWDrlbTmbhABHibAHbMxDFtcAXBF3C//CWEK+bL0cM+BNUBRrBwaCWqBLpBLSCiYCIyBCWDc6cBBbINC//L9BBFbm4BL1bGfBKNb//LFBGJBCYCEMB//MsbJmbFPCDZbEpbfJbJLbYbBfKbAOb//gob7hBDDBC4cNaC//BmCLeC8UbShB0IbUZbl/BlRbPRBZQBzmBEWbccbv6b4CC/QBEJbE8bqybz2CR6bBhBKkBE+bYDbAnbBNCs7BWcCJ1DObbKpCORbERFEDbhvBAwbAeCpXBE6bDzBRDbRaEVKbG9bJLcTUDHUbIhBRLbE6BHTbI0BBvcMTBMcCIrBb6DPzBpAbZFBHUBelbgsCMtbC1bDzBD5BovCGKcDDBLVbCwBH7CVMDGMBOJBANBXVcXdbAwBNdBVbBdvbNSc0AcK8BCHBYAbLfBBNbXDbhtbKnBIpBvtB',
  },
  threat: {
    bias: -1.55,
    signs:
      '0BE//02bLhB7FBhAbn0BM6CJDb6ZDUoB//VQF////ipbiAb//oNBS3bR9bn9b//l8b+Zb5dbB1BE3bdACYTB//M/BWqb//REcE/b4MBKkcTZCK+bYydTeBtNbKQbOPbM5B54bwrB//IXBA4BWnB//ShbRdbXsBObbKsbBjd//NkEVCbQpB//////x+cpNBU/bDZcLeC//S7BYgbnwBD9bBDb//y+B5EbJiB9ebBsb//0ybFDBJFBHBb//Clb//p9BASCiEbI8bHJcCsBZEBI1bJtDlyBBOBmaBC9BE6cDzBKwcXtBxpbG9CNmBV2cF3bMuBFNBWCBH6B//1HBCEbCKE//C6bCIB1/gGKbDDBOFBEbbYsbr3bsbBOqC//PZbDdb//KrbUZbTBbX3B',
  },
  careless: {
    bias: -1.1,
    signs:
      'VjBbTbDLCrZbpVB9TbdZbGzBFOC//I1BM6CGVbDRbH2dMWD//7VbLrBIiHT4b//RbbLMb//Oab3aD//P3Bd5bySC//LED8jCKlBBhbDkbE0bJnBdNbCkekwC//BYBB3blRb//CobPQbNLBAHBFXbHaCL0cAHBbSBJGBd9CnGcIBbzSbCCBOKcg8bB7bCTBI/BiYbIybCWbmIB//V+CXCBG6bSUbV+bJhb1yB6ubDFbYLD36CExDIMb1hDeScqGcdQbVdehDCL2bYzb77b4WBOdbGvC//LvbpFb//InC//rkC//+8bXFc////f0bW1BASB01DZEBDXbPLBnABhXcFDBC9BFwbC9bK7bXiEe3bOObCVbJMCP1BSIbUEcFNBDKbFrCMcBOkbD+BItbAQB//iTBEOC//FCBGtcGjDI/cfwCKbcM3BKtBRZbMfcI3bsmbHJBJdCVbC/kbfaCADBK8bCHBofbnUbX5bAXbZub',
  },
};
