# core/transport
