/** Written by `npm run learn:guards`; not to be edited. How to read it: `weigh.ts`. */
export const STEP = 0.3;

export const WEIGHTS = {
  heated: {
    bias: -0.06,
    signs:
      '//1GcX9DMmb//RkCZmC//AaBRcDMWBlqB//hWCIiKeGc//////+Nbp3B//QMCeic//pFBKlCJ5BdBCrqDFdbS2BQvCcZbf2D/Lb1aDFtcAXBF3ChZbI9bX/EK+bL0caSB//CGCWqBW7CiYCIyBCWEc6cJOC//L9BBFbm4BGBbF0b//bxBGJBCYC//Q4cO1CBvbBqcEpbfJbhmBfKbAOb////cKBDDBC4cFmbH0C//BmDLeC////C/bUZcl/B//NzB////8WC/QBJFbqybz2Ci9b//dPCJ1DZECSiFnACpXBE6bU2cRaFlScTUEP1CRLbE6CHTbI0CBvcMTCMcBklD//R5CHUC/RCTVBD5BovDGKcDDBLVbCwBH7CVMDUVBANCXVdXdcAwBNdCVbBrBc0AcNDBksc//DYC',
  },
  threat: {
    bias: -1.52,
    signs:
      '0BE//pWbXBB7FChAb0uDJDcUvBlqDUoC8ZbY2F//////Eqb////GDbG/cn9bB3b//kFb//33bB1BE3cdACoeB8zB//nud//Hwc3JdTeC3dbbIB//////KbB//ShcRdbXsBZHcBjd7UBSPFlrB//////x+cpNBU/bDZcLeD//rbbrtb//0BB2JbMdB/Kb//////Mhb//p9BASCrAbJ1BZEBSiDlyBvfdDzCKwbXtB4mCNmCV2dSlBjJB//1HCCEbCKE//7BgXSC//1aCOqC////x6b//Xhb',
  },
  careless: {
    bias: -1.06,
    signs:
      '0BC////SDbpaCVVb//AaCJmbH2dMWE//7VbUNH//lTbLMc////F1D//P3B//QMD//LED8jCKlBBhbDkcE0bJnCdNbCkekwC////rIbcbCFecHaCL0cAHC//CWCnGdIBb//Dfcg8bB7bLSBrKbCWbmIB//E/bG7bKECd8bSUcffc+Tb//BLbMTE36DExDIMb1hDeSbqGcdQbVdehDC//U7BLqb//NjC//D+bw2b//InC//rkC//+8bXFckkb//7PbW1BASB01FcbbPLC//IYcFDBC9CItbidEtFbCVbJMCP1CmMdIXbFrCMcBbPc//ijBEOC//FCBGtcGjDI/bfwCKbcM3BcGbVWbsmbQmCVbCNVb//JcbIOCNGBofb/NbAXbZub',
  },
};
