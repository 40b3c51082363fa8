# Makes of provider.h the header of a later minor version, in which every struct that may grow has grown.
/^struct tt_[a-z_]+ \{$/ { name = $2 }
/^\};$/ && name != "" {
    if (name == "tt_host")
        print "    int32_t (*later)(tt_callref);"
    else if (name !~ /^tt_(abi|span|pair|layout)$/)
        print "    uint64_t later[2];"
    name = ""
}
/^#define TT_ABI_MINOR / { print "#define TT_ABI_MINOR 77"; next }
{ print }
