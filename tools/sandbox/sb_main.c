// tiktok-sandbox: a local TikTok. The start, the options and the end.
#include "sandbox.h"

int main(void)
{
    puts("{}");
    return 0;
}
