/** Written by `npm run learn:guards`; not to be edited. How to read it: `weigh.ts`. */
export const STEP = 0.3;

export const WEIGHTS = {
  heated: {
    bias: -0.61,
    packed:
      'H3omXZ-xpY-ASjt1XASxZEQCIDlznqIZIxUYdWdjKkKSOHQD9subt19Kn0P4YOUfDKEiKdnu2hQbOYZ7FObp2hI2fyiw5rytVFAVEBWKO1kL9yuuQX6CEOYPzwgGZgWwCxdsLCPCiRcl8KAvNnsbuVkt0GIoVcJOXQfEb9Vh6lGg4ABZyEBBiqO9kPARM25gC5meUZxrz1mIEuQtWSC6wbqSFi2FEiclDmoLTJi2oavJAb8LC7hvVO4QhhC3aycekJ8rmhsLdkuxJDrDLFBfHo8y-auiXk2pP45SKz+Ee389AL+t6hCH7Ocpy1uJ8P4GBUY4gtOjS8CYJilsUczadHNKoRoVsiBAsNwLwOqRvEJyPKEKFmUk3iSo036QlE5JaKRGYbhup9WkiqvkuKgNH9IiVxOVBoIbIr1lgtB5D4Pvg2MSMJwh+pSzFuIAYrVj07gLwFtQlatuajx+ACaEtOgoJkVZFsNkZ8QQ+KcB9mUgQ0KTs2TT-SwJAITpQk00OwA9pCB2zoT6Fks2Ek06TtNJLAgTdlkpoABAgbssAm6ASEhJCF2ywmhIAHST0kPSHd0h0L3podumzpDYEmhum2TezZoQ3Sy6aQJCA',
  },
  threat: {
    bias: -1.6,
    packed:
      'Elquqhb+TRcG8NgEqi6kTXmM5SFJdlphiGJ2MUa-+KbF-+cuLaHzP5+XrY-DxjDmYDoTaz9frFICrlbnJnAGfCET7xXxsF8tyjd6+k4M4pjg28A-mHGKy5O-xPg4gjnrXaKxVYYhrWS7ZZQYKCYfjI8zGw+dfSZJ8Nj5mR8EE8B--kgOCKIXSYdHkkAa-5MChEIJ2cDoTUfKEnxK+l6gQCOIOAQVdIaNE2ZcQm5mReE5Hkq+ezolbLLqXZltZ39n4gxE6IalhD5m3xGJhHI0MoY0TNY9rlHZsHU+oUqP6KGbz7CSJ6abAmk6Q9CFCEIQkm6cLpdhCSSQhAOE+kAnIWEkgQLYQAkk0shs2SyzZSTT0IfhpYEk0Ag',
  },
  careless: {
    bias: -1.16,
    packed:
      'F5rkB1sZXfCTawbIHhEA-axq7WcmUGgfVivUj23jRXUaEP-Ib1Vhj9zHOz+27iRpO1wmR0ax2KkDADUVpM0zE+c0xbG6FHHJfRZL60WMC2aUAYqx2V5gGXSoIshhhfF97xEAYSglwdCBUeGATGLYSSPo7HVIxErmHxC9tzSS-RnS+pg5ceq0Yi92Jc-JMEF8sFyOoW0+VzCEMJGVGXAgunU1Yua7nWhAGrpE9EuvLvvjF8eegCHUpwxeMrME9bIa-ibQCPJpSGNYrqbM38nrGChC8JyDUXiup4dolaswi7iLlMRoxuKFFgD9PnQoQ3lyeaawVI+EfX3qanjToeNjyNtkpdQpJcJZBb3x3sgCaFoek5iZn4AsZuNEXh6ASbCaHPYEP0A7dCG6UJJ8NhCGwhAkkoQ2lJChIQCwDu9vSnzpTaGgXZoBwkgSewk0u6Aemws2Q0nSE7e2FAJppuygEA',
  },
};
