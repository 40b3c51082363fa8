// A host in C++17: contexts and results that clean up after themselves, lambdas as callbacks.
//
//     TIKTOK_CONFIG=/etc/tiktok/tiktok.conf ./cpp_host 7000000000000000001 holiday.mp4
//
// No exception may run through the library, which is C: what a callback throws is kept, the call is stopped, and it is
// thrown again when tt_call_text() has returned.
#include <cstdio>
#include <exception>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <tiktok/tiktok.h>

namespace tiktok
{

struct result_end {
    void operator()(tt_result *r) const noexcept
    {
        tt_result_unref(r);
    }
};
using result = std::unique_ptr<tt_result, result_end>;

// What failed, with all that the library says of it. Copies share the result.
class error : public std::runtime_error
{
  public:
    explicit error(result r) : std::runtime_error(tt_result_message(r.get())), about(std::move(r))
    {
    }
    int status() const
    {
        return tt_result_status(about.get());
    }
    const char *code() const
    {
        return tt_result_code(about.get());
    }
    const char *request_id() const
    {
        return tt_result_request_id(about.get());
    }
    const char *hint() const
    {
        return tt_result_hint(about.get());
    }

  private:
    std::shared_ptr<tt_result> about;
};

// The data of a result, as received: valid as long as the result.
inline std::string_view data(const result &r)
{
    const char *p = nullptr;
    size_t n = 0;
    return tt_result_data(r.get(), &p, &n) == 0 ? std::string_view(p, n) : std::string_view();
}

class context
{
  public:
    explicit context(const tt_open_options &options)
    {
        tt_result *why = nullptr;
        tt = tt_open(&options, &why);
        if (!tt)
            throw error(result(why));
    }
    ~context()
    {
        tt_close(tt);
    }
    context(const context &) = delete;
    context &operator=(const context &) = delete;

    using sink = std::function<void(std::string_view)>;
    using progress = std::function<void(uint64_t done, uint64_t total, std::string_view phase)>;

    // Runs one action. A result with data comes back (perhaps partly: TT_PARTIAL), everything else is thrown.
    result call(const char *action, const std::string &params, sink on_bytes = nullptr,
                progress on_progress = nullptr, uint32_t flags = 0)
    {
        callbacks mine = {std::move(on_bytes), std::move(on_progress), nullptr, tt};
        tt_call_options options = TT_CALL_OPTIONS_INIT;
        options.flags = flags;
        options.sink = mine.on_bytes ? take : nullptr;
        options.progress = mine.on_progress ? show : nullptr;
        options.sink_user = options.progress_user = &mine;
        result r(tt_call_text(tt, action, params.c_str(), &options));
        if (mine.thrown)
            std::rethrow_exception(mine.thrown);
        if (tt_result_status(r.get()) != TT_OK && tt_result_status(r.get()) != TT_PARTIAL)
            throw error(std::move(r));
        return r;
    }

  private:
    struct callbacks {
        sink on_bytes;
        progress on_progress;
        std::exception_ptr thrown;
        tt_context *tt;
    };
    static int32_t take(const void *bytes, size_t n, void *user) noexcept
    {
        callbacks *mine = static_cast<callbacks *>(user);
        try {
            if (!mine->thrown)
                mine->on_bytes(std::string_view(static_cast<const char *>(bytes), n));
        } catch (...) {
            mine->thrown = std::current_exception();
        }
        return mine->thrown != nullptr;
    }
    static void show(tt_id call, uint64_t done, uint64_t total, const char *phase, void *user) noexcept
    {
        callbacks *mine = static_cast<callbacks *>(user);
        try {
            if (!mine->thrown)
                mine->on_progress(done, total, phase);
        } catch (...) {
            mine->thrown = std::current_exception();
            tt_cancel(mine->tt, call); // allowed in a callback; the call ends as canceled
        }
    }
    tt_context *tt = nullptr;
};

} // namespace tiktok

static std::string quoted(const std::string &text)
{
    std::string out = "\"";
    for (char c : text)
        out += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    return out + "\"";
}

static void run(const std::string &account, const std::string &video)
{
    const char *const providers[] = {"ads"};
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    options.providers = providers;
    options.n_providers = 1;
    tiktok::context tt(options);

    std::string sent = "{\"advertiser_id\":" + quoted(account) + ",\"video_file\":" + quoted(video) + "}";
    uint64_t steps = 0;
    tiktok::result made =
        tt.call("ads.upload_video", sent, nullptr, [&](uint64_t, uint64_t, std::string_view) { steps++; });
    std::printf("uploaded, progress %s: %.40s...\n", steps ? "was shown" : "is missing",
                std::string(tiktok::data(made)).c_str());

    std::string of_account = "{\"advertiser_id\":" + quoted(account) + "}";
    size_t rows = 0;
    tt.call(
        "ads.campaign.get", of_account, [&](std::string_view row) { rows += row.front() == '{'; }, nullptr,
        TT_ALL_PAGES);
    std::printf("%zu campaigns\n", rows);

    try {
        tt.call(
            "ads.campaign.get", of_account,
            [](std::string_view) { throw std::length_error("one row is enough"); }, nullptr, TT_ALL_PAGES);
    } catch (const std::length_error &e) {
        std::printf("thrown in a callback, caught outside: %s\n", e.what());
    }
    try {
        tt.call("ads.advertiser.info", "{\"advertiser_ids\":[\"7000000000000000009\"]}");
    } catch (const tiktok::error &e) {
        std::printf("%s: code %s, request %s\n", tt_status_name(e.status()), e.code(), e.request_id());
    }
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: %s AD_ACCOUNT VIDEO\n", argv[0]);
        return 2;
    }
    try {
        run(argv[1], argv[2]);
        return 0;
    } catch (const tiktok::error &e) {
        std::fprintf(stderr, "%s (%s)\n", e.what(), e.hint());
    } catch (const std::exception &e) {
        std::fprintf(stderr, "%s\n", e.what());
    }
    return 1;
}
